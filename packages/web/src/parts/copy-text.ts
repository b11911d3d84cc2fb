/** Puts a text into the clipboard; false if the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  // navigator.clipboard exists only over HTTPS and on localhost; many an ACS is reached by plain HTTP in a management network.
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}

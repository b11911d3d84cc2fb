import { Empty } from "../parts/empty.tsx";
import { TextLink } from "../parts/text-link.tsx";

export function NotFoundPage() {
  return (
    <main>
      <h1>
        <Empty title="There is no such page">
          <TextLink to="/">Go to the fleet</TextLink>
        </Empty>
      </h1>
    </main>
  );
}

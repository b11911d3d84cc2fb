import { ActionIcon, Button, Group, Popover, TagsInput, Tooltip } from "@mantine/core";
import { IconTag } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { setTags } from "../api/commands.ts";
import { deviceQuery } from "../api/queries.ts";
import { useMayAct } from "../api/use-may-act.ts";
import type { Device } from "../generated/api.ts";
import { notifyFailure } from "../parts/notify.ts";
import classes from "./device-page.module.css";

/** The tags of a device, and a small form to change them. */
export function TagEditor({ device }: { readonly device: Device }) {
  const client = useQueryClient();
  const mayAct = useMayAct();
  const [open, setOpen] = useState(false);
  const [tags, setEditedTags] = useState<string[]>([]);
  const save = useMutation({
    mutationFn: () => setTags(device.id, tags),
    onSuccess: (changed) => {
      client.setQueryData(deviceQuery(device.id).queryKey, changed);
      setOpen(false);
    },
    onError: (error) => notifyFailure("The tags were not saved", error),
  });
  const toggle = () => {
    setEditedTags([...device.tags]);
    setOpen(!open);
  };
  return (
    <div className={classes.tagList}>
      {device.tags.map((tag) => (
        <span key={tag} className={classes.tag}>
          {tag}
        </span>
      ))}
      {mayAct ? (
        <Popover opened={open} onChange={setOpen} width={300} trapFocus shadow="md">
          <Popover.Target>
            <Tooltip label="Change the tags">
              <ActionIcon aria-label="Change the tags" size="sm" onClick={toggle}>
                <IconTag size={15} />
              </ActionIcon>
            </Tooltip>
          </Popover.Target>
          <Popover.Dropdown aria-label="Tags">
            <TagsInput
              label="Tags"
              placeholder="Type and press Enter"
              value={tags}
              onChange={setEditedTags}
              maxTags={64}
              data-autofocus
            />
            <Group justify="flex-end" mt="sm">
              <Button variant="default" onClick={() => setOpen(false)}>
                Cancel
              </Button>
              <Button loading={save.isPending} onClick={() => save.mutate()}>
                Save
              </Button>
            </Group>
          </Popover.Dropdown>
        </Popover>
      ) : null}
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import { countText } from "../parts/count-text.ts";
import { Panel } from "../parts/panel.tsx";
import { TASK_STATE_ORDER, TaskStateMark } from "../tasks/task-state.tsx";
import classes from "./fleet-page.module.css";

export function TaskStates({ tasks }: { readonly tasks: Readonly<Record<string, number>> }) {
  return (
    <Panel title="Tasks">
      <ul className={classes.states}>
        {TASK_STATE_ORDER.map((state) => (
          <li key={state}>
            <Link to="/tasks" search={{ state }}>
              <TaskStateMark state={state} />
              <span>{countText(tasks[state] ?? 0)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

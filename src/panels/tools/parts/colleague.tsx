// Who of the office something goes to: a named list of the people who work here. It only chooses; what is done with the
// choice stands beside it.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useDesk } from './desk.ts';
import { Choose } from './entry.tsx';

export function Colleague(props: {
  words: string;
  value: string;
  field: string;
  onChoose: (who: string) => void;
}): JSX.Element {
  const { team } = useDesk().snapshot.view;
  const id = useId();
  return (
    <label class="tool-labelled tool-narrow" for={id}>
      <span class="small muted">{props.words}</span>
      <Choose
        id={id}
        value={props.value}
        field={props.field}
        options={team.map((person) => ({ value: person.who, words: person.name }))}
        onChoose={props.onChoose}
      />
    </label>
  );
}

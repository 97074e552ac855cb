// The place of the canvas. Rendered once and then left alone: what the scene puts in here is the scene's, and the
// shell only changes the box around it.
import { Component, type JSX } from 'preact';

export class Stage extends Component {
  override shouldComponentUpdate(): boolean {
    return false;
  }
  override render(): JSX.Element {
    return <div id="stage" class="stage" />;
  }
}

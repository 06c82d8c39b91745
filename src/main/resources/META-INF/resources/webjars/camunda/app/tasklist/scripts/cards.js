/* The list of tasks, and what comes after one: see the modules below. Tasklist loads this file alone. */
import card from './cards/card.js';
import './cards/empty-list.js';
import './cards/next-task.js';
import note from './cards/note-button.js';
import './cards/task-facts.js';
import './cards/tidy.js';

export default [card, ...note];

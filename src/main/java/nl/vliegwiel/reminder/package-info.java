/** Staying on it: reminders before, at and after a due date, work that a coordinator asks after, and pauses (mission C12). */
package nl.vliegwiel.reminder;

/** The answers to forms that need no Java: one store for all, keyed by form and version (design §1). */
package nl.vliegwiel.form.answer;

/** Unfinished input of forms: kept on the server while somebody types, shown to nobody else, and gone once the form is sent. */
package nl.vliegwiel.draft;

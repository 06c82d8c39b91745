/** Forms that are filled from the dossier and written to it, whatever engine shows them. */
package nl.vliegwiel.form;

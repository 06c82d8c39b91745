/** Recognises a household that is already known, however it is spelled: by address, name and birth date. */
package nl.vliegwiel.recognition;

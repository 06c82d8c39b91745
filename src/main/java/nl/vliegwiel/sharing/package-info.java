/** Sharing: what may be told to whom, for which purpose, on which legal basis and until when; nothing travels without it (mission C4). */
package nl.vliegwiel.sharing;

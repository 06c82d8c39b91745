/** How a household leaves: a closing conversation when it stops, and aftercare when it was let go, with a way back (mission C16). */
package nl.vliegwiel.aftercare;

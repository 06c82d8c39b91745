/** Getting to know the whole household: what goes well, what stands in the way, and which problem holds it back most (mission C6, C7). */
package nl.vliegwiel.intake;

/** Support in the second line: a director guides the household until it goes back to the first line or needs no support any more (mission C17). */
package nl.vliegwiel.secondline;

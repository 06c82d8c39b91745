/** What all our own pages share: the way in, the frame around them, and what they say when something is not there. */
package nl.vliegwiel.desk;

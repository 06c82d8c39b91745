/** The households of the demo, each in another phase. None of them exists; what they live through is invented. */
package nl.vliegwiel.demo.stories;

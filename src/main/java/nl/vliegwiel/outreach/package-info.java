/** Looking a household up until it joins, or leaving it at rest with a date to try again (mission C3). */
package nl.vliegwiel.outreach;

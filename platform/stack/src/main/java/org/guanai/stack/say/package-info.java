/// What the person who waits is told: progress, and what went wrong. Clauses: none. Uses: nothing.
package org.guanai.stack.say;

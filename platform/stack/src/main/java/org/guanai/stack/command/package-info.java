/// The commands behind `./guanai`: up, down, status, token. Clauses: none. Uses: the stack.
package org.guanai.stack.command;

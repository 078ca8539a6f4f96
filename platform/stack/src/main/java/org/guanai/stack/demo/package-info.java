/// What a demo county must offer, and what it may use of the platform. Clauses: none. Uses: `say`.
package org.guanai.stack.demo;

/// Numbers by which something is known outside (回执编号): random, so that none can be guessed. Uses
/// nothing.
package org.guanai.safety.receipt;

/// Sources (源码), read with the compiler's own parser: names, imports, texts and the SQL in them.
/// Serves no clause. May use the JDK only.
package org.guanai.house.source;

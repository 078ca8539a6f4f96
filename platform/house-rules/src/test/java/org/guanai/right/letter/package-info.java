/// Letters (信): what a folder that keeps the rules looks like.
package org.guanai.right.letter;

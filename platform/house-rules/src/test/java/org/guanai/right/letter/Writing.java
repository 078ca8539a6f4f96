package org.guanai.right.letter;

record Writing(String text) {}

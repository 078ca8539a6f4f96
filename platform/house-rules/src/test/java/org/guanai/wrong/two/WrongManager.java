package org.guanai.wrong.two;

/// Breaks the rule on names.
class WrongManager {}

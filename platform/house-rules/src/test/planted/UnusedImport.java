package org.guanai.wrong.two;

import java.util.List;

/// Not among the tests' sources, because the formatter would mend it.
class UnusedImport {}

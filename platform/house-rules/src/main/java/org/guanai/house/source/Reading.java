package org.guanai.house.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.guanai.house.source.Source.Import;
import org.guanai.house.source.Source.Named;

/// Walks one parsed file and notes what the rules ask for.
final class Reading extends TreeScanner<Void, Void> {
    /// At least two parts of a package before a type: `org.county` is a variable's component.
    private static final Pattern FULL_NAME = Pattern.compile("([a-z][a-z0-9_]*\\.){2,}[A-Z]\\w*");

    final Set<String> types = new HashSet<>();
    final List<Import> imports = new ArrayList<>();
    final List<Named> fullNames = new ArrayList<>();
    final List<Named> texts = new ArrayList<>();
    final List<Named> written = new ArrayList<>();
    private final CompilationUnitTree unit;
    private final Trees trees;

    Reading(CompilationUnitTree unit, Trees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    @Override
    public Void visitPackage(PackageTree tree, Void none) {
        return scan(tree.getAnnotations(), null);
    }

    @Override
    public Void visitImport(ImportTree tree, Void none) {
        imports.add(new Import(tree.getQualifiedIdentifier().toString(), line(tree)));
        return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
        types.add(tree.getSimpleName().toString());
        return super.visitClass(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
        var name = tree.toString();
        if (FULL_NAME.matcher(name).matches()) {
            fullNames.add(new Named(name, line(tree)));
            return null;
        }
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void none) {
        if (tree.getValue() instanceof String text) {
            texts.add(new Named(text, line(tree)));
        }
        return null;
    }

    /// A text put together of pieces is one text; what is no constant stands in it as a blank.
    @Override
    public Void visitBinary(BinaryTree tree, Void none) {
        var parts = new ArrayList<ExpressionTree>();
        collect(tree, parts);
        if (tree.getKind() != Kind.PLUS || parts.stream().noneMatch(Reading::isText)) {
            return super.visitBinary(tree, null);
        }
        var text = new StringBuilder();
        for (var part : parts) {
            if (part instanceof LiteralTree literal) {
                text.append(literal.getValue());
            } else {
                text.append(' ');
                scan(part, null);
            }
        }
        texts.add(new Named(text.toString(), line(tree)));
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        if (tree.getMethodSelect().toString().matches("Table(\\.<.*>)?\\.(<.*>)?of")
                && tree.getArguments().getFirst() instanceof LiteralTree table) {
            written.add(new Named(table.getValue().toString(), line(tree)));
        }
        return super.visitMethodInvocation(tree, null);
    }

    private static void collect(ExpressionTree tree, List<ExpressionTree> parts) {
        switch (tree) {
            case BinaryTree plus when plus.getKind() == Kind.PLUS -> {
                collect(plus.getLeftOperand(), parts);
                collect(plus.getRightOperand(), parts);
            }
            case ParenthesizedTree inner -> collect(inner.getExpression(), parts);
            default -> parts.add(tree);
        }
    }

    private static boolean isText(ExpressionTree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String;
    }

    private long line(Tree tree) {
        var position = trees.getSourcePositions().getStartPosition(unit, tree);
        return unit.getLineMap().getLineNumber(position);
    }
}

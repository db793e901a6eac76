package sala.system;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.system.browser.Account;
import sala.system.node.Node;

/** The accounts of the sample district, which the command prints with their one password when the node is ready. */
record Accounts(String console) {

    private static final Pattern PASSWORD = Pattern.compile("(?m)^password: (\\S+)");

    static Accounts of(Node node) {
        return new Accounts(node.console());
    }

    Account named(String username) {
        Matcher line = PASSWORD.matcher(console);
        if (!line.find()) {
            throw new AssertionError("no password in:\n" + console);
        }
        return new Account(username, line.group(1));
    }
}

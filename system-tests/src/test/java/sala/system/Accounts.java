package sala.system;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.system.browser.Account;
import sala.system.node.Node;

/** The accounts that a node with the sample district prints when it is ready. */
record Accounts(String console) {

    static Accounts of(Node node) {
        return new Accounts(node.console());
    }

    /** A line has the name and then the password. */
    Account named(String username) {
        Matcher line = Pattern.compile("(?m)^\\s*" + username + "\\s+(\\S+)").matcher(console);
        if (!line.find()) {
            throw new AssertionError("no account " + username + " in:\n" + console);
        }
        return new Account(username, line.group(1));
    }
}

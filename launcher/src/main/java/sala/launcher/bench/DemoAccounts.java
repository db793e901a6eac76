package sala.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.launcher.Trouble;

/** What a sample district tells of its accounts. */
public final class DemoAccounts {

    private static final Pattern PASSWORD = Pattern.compile("(?m)^password: (\\S+)$");

    private DemoAccounts() {}

    /** The password of all of them. */
    public static String password(Path file) throws IOException {
        Matcher told = PASSWORD.matcher(Files.readString(file));
        if (!told.find()) {
            throw new Trouble("no password in " + file);
        }
        return told.group(1);
    }
}

package sala.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program to start: no shell is involved, and nothing of the server's environment is passed on but {@code PATH}.
 *
 * @param arguments the program's absolute path first
 * @param folder where it runs, and may write
 */
public record ChildCommand(List<String> arguments, Path folder, Map<String, String> environment, Limits limits) {

    public ChildCommand {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }
}

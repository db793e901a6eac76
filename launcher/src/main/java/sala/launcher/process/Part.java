package sala.launcher.process;

import java.util.stream.Stream;

/** A part of a node; closing it ends it. */
public interface Part extends AutoCloseable {

    /** The process as which it runs; nothing for a part of the launcher itself. */
    default Stream<Child> process() {
        return Stream.empty();
    }

    @Override
    void close();
}

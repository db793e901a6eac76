package sala.launcher.process;

/** A part of a node that runs as a process of its own; closing it ends the process. */
public interface Part extends AutoCloseable {
    Child process();

    @Override
    void close();
}

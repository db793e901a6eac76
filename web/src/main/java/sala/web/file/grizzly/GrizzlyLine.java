package sala.web.file.grizzly;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.nio.NIOConnection;

/** The line of a request: the connection, as Grizzly knows it below the servlet API. */
public final class GrizzlyLine {

    private static final String PLAIN = "HTTP/1.1";

    private final FilterChainContext context;
    private final NIOConnection connection;
    private final HttpResponsePacket head;
    private final AtomicLong moved = new AtomicLong();

    private GrizzlyLine(FilterChainContext context, NIOConnection connection, HttpResponsePacket head) {
        this.context = context;
        this.connection = connection;
        this.head = head;
    }

    /** Empty where a request comes another way than by a connection of its own. */
    public static Optional<GrizzlyLine> of(HttpServletRequest request) {
        return PLAIN.equals(request.getProtocol()) ? server(request).flatMap(GrizzlyLine::of) : Optional.empty();
    }

    private static Optional<GrizzlyLine> of(Request request) {
        FilterChainContext context = request.getContext();
        return context.getConnection() instanceof NIOConnection connection
                ? Optional.of(new GrizzlyLine(
                        context, connection, request.getResponse().getResponse()))
                : Optional.empty();
    }

    /** Payara's own classes are in no repository; these two methods of them are public. */
    private static Optional<Request> server(HttpServletRequest request) {
        try {
            Object catalina = got(request, "getUnwrappedCoyoteRequest");
            return Optional.of((Request) got(catalina, "getCoyoteRequest"));
        } catch (ReflectiveOperationException | ClassCastException | LinkageError otherServer) {
            return Optional.empty();
        }
    }

    private static Object got(Object from, String method) throws IllegalAccessException, NoSuchMethodException {
        try {
            return from.getClass().getMethod(method).invoke(from);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the kernel may go on now: the head is out, and what follows it is neither packed nor in chunks. */
    public boolean isOpenForFiles() {
        return head.isCommitted()
                && !head.isSecure()
                && !head.isChunked()
                && head.getContentEncodings().isEmpty()
                && connection.getAsyncWriteQueue().isEmpty();
    }

    /**
     * Lets the kernel send a range of a file, as fast as the line takes it. Nothing else may be sent meanwhile.
     *
     * @param ended is told once, maybe before this returns, or by a thread that must not wait; the line is closed then
     *     if not all could be sent
     */
    public void send(FileChannel file, long first, long length, Runnable ended) {
        new SentByKernel(context, file, moved, ended).send(first, length);
    }

    /** Runs on a thread that may wait. */
    public void later(Runnable work) {
        try {
            connection.getTransport().getWorkerThreadPool().execute(work);
        } catch (RejectedExecutionException tooMany) {
            cut(); // and then the work has nobody to wait for
            work.run();
        }
    }

    /** How many bytes the kernel has taken of files. */
    public long moved() {
        return moved.get();
    }

    /** The server keeps no more than about so many bytes for this line. */
    public void keepAtMost(int bytes) {
        connection.setMaxAsyncWriteQueueSize(bytes);
    }

    /** Ends the connection, whatever is still on its way. */
    public void cut() {
        connection.terminateSilently();
    }
}

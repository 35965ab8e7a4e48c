package org.sharewell.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** A response that goes straight through unless it is an error; the body of an error is held back. */
final class HeldErrors extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean sent;
    private String reason;

    HeldErrors(HttpServletResponse response) {
        super(response);
    }

    boolean isError() {
        return getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
    }

    byte[] body() {
        return held.toByteArray();
    }

    /** Lets the error go as it came. */
    void passOn() throws IOException {
        if (sent) super.sendError(getStatus(), reason);
        else {
            super.setContentLength(held.size());
            held.writeTo(super.getOutputStream());
        }
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
        sent = true;
        reason = message;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isError() ? holding() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isError() ? new PrintWriter(new OutputStreamWriter(holding(), StandardCharsets.UTF_8), true)
                : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isError()) super.flushBuffer();
    }

    private ServletOutputStream holding() {
        return new ServletOutputStream() {

            @Override
            public void write(int one) {
                held.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("Nothing behind writes without waiting.");
            }
        };
    }
}

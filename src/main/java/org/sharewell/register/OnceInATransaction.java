package org.sharewell.register;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.repository.core.EntityInformation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads a record once in a transaction. Form, policy, delegate and the model's expressions each ask for it by its
 * reference; from the second time on they get the same immutable record, after a save the saved one. That there is none
 * is remembered too, and so is what a query finds that says {@link ReadOnce}, until a record of its kind is saved.
 *
 * <p>What somebody else commits meanwhile shows only to the next transaction, and a save on top of it is refused by its
 * version, as it should be: it was decided on what was read first.
 */
class OnceInATransaction implements MethodInterceptor {

    private final EntityInformation<Object, ?> kind;
    private final Memory<Question, Object> known = new Memory<>();

    @SuppressWarnings("unchecked") // of whatever the repository keeps
    OnceInATransaction(EntityInformation<?, ?> kind) {
        this.kind = (EntityInformation<Object, ?>) kind;
    }

    /** What was asked of a repository. */
    private record Question(String method, List<Object> about) {

        static Question byReference(Object reference) {
            return new Question("findById", List.of(reference));
        }
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        var method = call.getMethod();
        // Outside of a transaction there is nothing to remember in.
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return call.proceed();
        if (method.getName().equals("findById") || method.isAnnotationPresent(ReadOnce.class)) return once(call);
        // Any other default method asks again through the repository.
        if (method.isDefault()) return call.proceed();
        var answer = call.proceed();
        if (changes(method)) WorkedOut.forget();
        if (method.getName().equals("save")) remember(answer);
        else if (changes(method)) known.now().clear();
        return answer;
    }

    private Object once(MethodInvocation call) throws Throwable {
        var question = new Question(call.getMethod().getName(), Arrays.asList(call.getArguments()));
        var known = this.known.now();
        var answer = known.get(question);
        if (answer == null) {
            answer = call.proceed();
            if (answer instanceof List<?> list) answer = List.copyOf(each(list));
            known.put(question, answer);
        }
        return answer;
    }

    /** Each record of a list need not be asked for again; what was read or saved before it stands. */
    private List<?> each(List<?> list) {
        list.stream().filter(kind.getJavaType()::isInstance).forEach(one ->
                known.now().putIfAbsent(Question.byReference(kind.getRequiredId(one)), Optional.of(one)));
        return list;
    }

    private void remember(Object saved) {
        var known = this.known.now();
        known.keySet().removeIf(question -> !question.method().equals("findById"));
        known.put(Question.byReference(kind.getRequiredId(saved)), Optional.of(saved));
    }

    private static boolean changes(Method method) {
        return method.getName().startsWith("save") || method.getName().startsWith("delete")
                || method.isAnnotationPresent(Modifying.class);
    }
}

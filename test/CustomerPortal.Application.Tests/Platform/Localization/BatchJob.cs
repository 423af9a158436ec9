using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Localization;

/// <summary>Everything that waits for a document is to be printed and mailed by one job.</summary>
/// <param name="Statements">Address of the mail and customer of each statement that is wanted besides.</param>
public sealed record BatchAsked(IReadOnlyDictionary<string, Guid> Statements) : IDomainEvent;

/// <summary>
/// One delivery, one scope, one language of the person who asked: the handlers of all invoices that wait run in it, one after the other,
/// statements between them. Whatever a document leaves behind in the scope, the next one meets.
/// </summary>
public sealed class BatchJob(PortalDbContext db, EventSubscriptions subscriptions, IStatementAppService statements, IServiceProvider services)
    : IEventHandler<BatchAsked>
{
    /// <inheritdoc />
    public async Task HandleAsync(BatchAsked happened, EventEnvelope envelope, CancellationToken ct)
    {
        var waiting = await db.Set<OutboxMessage>().AsNoTracking()
            .Where(m => m.State == OutboxState.Pending && (m.Subscription.EndsWith("RenderInvoice") || m.Subscription.EndsWith("MailInvoice")))
            .OrderByDescending(m => m.Subscription).ThenBy(m => m.Id)
            .ToListAsync(ct);
        var letters = new Queue<KeyValuePair<string, Guid>>(happened.Statements);
        foreach (var message in waiting)
        {
            await subscriptions.Find(message.Subscription)!.Deliver(services, message.Payload, new EventEnvelope(message.EventId, message.OccurredAt, 1), ct);

            // The archive saves in a transaction of its own: once mails are queued, nothing is rendered into it any more.
            if (message.Subscription.EndsWith("MailInvoice", StringComparison.Ordinal) && letters.TryDequeue(out var letter))
            {
                await statements.SendAsync(letter.Value, new StatementSendInput { To = letter.Key }, ct);
            }
        }
    }
}

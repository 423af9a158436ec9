namespace CustomerPortal.Platform.Events;

/// <summary>The lease of a delivery ran out and another worker has it now: this worker's changes are not written.</summary>
public sealed class LeaseLostException(Guid messageId) : Exception($"The lease of delivery {messageId} is lost")
{
    /// <summary>Outbox row.</summary>
    public Guid MessageId { get; } = messageId;
}

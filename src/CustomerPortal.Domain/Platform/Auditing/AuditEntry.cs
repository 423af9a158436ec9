using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Auditing;

/// <summary>
/// One act in the audit log: who, when, what, before and after. Written in the transaction of the act; soon after it gets its place in the
/// tenant's chain, and from then on the database refuses to change or remove it.
/// </summary>
[NotAudited("It is the log.")]
public sealed class AuditEntry : Entity, ITenantOwned
{
    private AuditEntry()
    {
    }

    /// <summary>Writes down an act.</summary>
    public AuditEntry(AuditAct act, AuditWitness witness)
    {
        Id = Guid.CreateVersion7(witness.At);
        At = witness.At;
        var actor = act.By ?? witness.Actor;
        ActorKind = actor.Kind;
        ActorId = actor.Id;
        ActorName = Cut(actor.Name, AuditConsts.MaxName);
        BehindId = actor.Behind?.Id;
        BehindName = Cut(actor.Behind?.Name, AuditConsts.MaxName);
        SessionId = actor.SessionId;
        Address = Cut(witness.Address, AuditConsts.MaxAddress);
        TraceId = Cut(witness.TraceId, AuditConsts.MaxTraceId);
        Action = act.Action;
        Kind = Cut(act.Kind, AuditConsts.MaxKind);
        EntityId = act.EntityId;
        Label = Cut(act.Label, AuditConsts.MaxName);
        Reason = Cut(act.Reason, AuditConsts.MaxReason);
        Changes = act.Changes;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Moment of the act.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What kind of account acted.</summary>
    public UserKind ActorKind { get; private set; }

    /// <summary>Account that acted; null for anonymous people and for the product itself.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>Its name at that moment, where it was known.</summary>
    public string? ActorName { get; private set; }

    /// <summary>Who really sat there, when somebody acted in another's place.</summary>
    public Guid? BehindId { get; private set; }

    /// <summary>That person's name.</summary>
    public string? BehindName { get; private set; }

    /// <summary>Session or API key.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>Network address of the caller; null for work in the background.</summary>
    public string? Address { get; private set; }

    /// <summary>Id under which the server's own log tells about the request.</summary>
    public string? TraceId { get; private set; }

    /// <summary>What was done.</summary>
    public AuditAction Action { get; private set; }

    /// <summary>Kind of thing it was done to, for example "Customer"; null when it was to none.</summary>
    public string? Kind { get; private set; }

    /// <summary>The thing.</summary>
    public Guid? EntityId { get; private set; }

    /// <summary>What the thing was called; for a refusal the route that was asked for.</summary>
    public string? Label { get; private set; }

    /// <summary>Words that the person gave, or the right that was missing.</summary>
    public string? Reason { get; private set; }

    /// <summary>Fields with their values before and after, as JSON; null when there are none.</summary>
    public string? Changes { get; private set; }

    /// <summary>Place in the tenant's chain, from 1; null for the moment until it gets one.</summary>
    public long? Sequence { get; private set; }

    /// <summary>SHA-256 over the previous entry's hash and everything that this one tells, hexadecimal.</summary>
    public string? Hash { get; private set; }

    /// <summary>Gives the entry its place.</summary>
    public void Seal(long sequence, string hash)
    {
        Sequence = sequence;
        Hash = hash;
    }

    private static string? Cut(string? text, int length) => text is null || text.Length <= length ? text : text[..length];
}

using System.Globalization;
using System.Runtime.CompilerServices;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Platform.Auditing;

/// <inheritdoc />
internal sealed class AuditAppService(
    IAuditQueries queries, IAuditProof proof, IAuditLog log, ICsvFile csv, TenantDays days, IUnitOfWork unitOfWork) : IAuditAppService
{
    private static readonly string[] Head =
    [
        "sequence", "at", "actorKind", "actorName", "actorId", "behindName", "address", "action", "kind", "entityId", "label", "reason",
        "field", "before", "after", "traceId", "hash",
    ];

    /// <inheritdoc />
    public async Task<PagedResult<AuditListItemDto>> GetListAsync(AuditListRequest request, CancellationToken ct)
    {
        var (from, before) = await days.SpanAsync(request.From, request.Until, ct);
        return await queries.ListAsync(request, from, before, ct);
    }

    /// <inheritdoc />
    public async Task<AuditEntryDto> GetAsync(Guid id, CancellationToken ct) => EntityNotFoundException.Require(await queries.FindAsync(id, ct), id);

    /// <inheritdoc />
    public IReadOnlyList<string> Kinds() => queries.Kinds;

    /// <inheritdoc />
    public Task<AuditProofDto> ProveAsync(CancellationToken ct) => proof.RunAsync(ct);

    /// <inheritdoc />
    public async Task ExportAsync(AuditListRequest request, Stream output, CancellationToken ct)
    {
        var (from, before) = await days.SpanAsync(request.From, request.Until, ct);
        log.Add(new AuditAct(AuditAction.Exported, nameof(AuditEntry), null, null));
        await unitOfWork.SaveAsync(ct);
        await csv.WriteAsync(output, Head, RowsAsync(queries.ReadAsync(request, from, before, ct), ct), ct);
    }

    // A line for each field, so that a spreadsheet can filter them; an act without fields has one line.
    private static async IAsyncEnumerable<IReadOnlyList<string?>> RowsAsync(IAsyncEnumerable<AuditEntryDto> entries, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var entry in entries.WithCancellation(ct))
        {
            foreach (var change in entry.Changes.DefaultIfEmpty())
            {
                yield return
                [
                    entry.Sequence?.ToString(CultureInfo.InvariantCulture),
                    entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                    entry.ActorKind.ToString(), entry.ActorName, entry.ActorId?.ToString(), entry.BehindName, entry.Address,
                    entry.Action.ToString(), entry.Kind, entry.EntityId?.ToString(), entry.Label, entry.Reason,
                    change?.Field, Value(change, change?.Before), Value(change, change?.After), entry.TraceId, entry.Hash,
                ];
            }
        }
    }

    private static string? Value(AuditChangeDto? change, string? value) => change is { IsSecret: true } ? "•••" : value;
}

using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Auditing;

/// <inheritdoc />
internal sealed class AuditQueries(PortalDbContext db, AuditNames names) : IAuditQueries
{
    private const string NewestFirst = "at desc";

    private static readonly SortFields<AuditListItemDto> Fields = new SortFields<AuditListItemDto>("at", e => e.At, e => e.Id)
        .Add("actorName", e => e.ActorName)
        .Add("action", e => e.Action)
        .Add("kind", e => e.Kind);

    private static readonly Expression<Func<Row, AuditListItemDto>> ToListItem = r => new AuditListItemDto
    {
        Id = r.Entry.Id,
        At = r.Entry.At,
        ActorKind = r.Entry.ActorKind,
        ActorId = r.Entry.ActorId,
        ActorName = r.ActorName,
        BehindName = r.Entry.BehindName,
        Action = r.Entry.Action,
        Kind = r.Entry.Kind,
        EntityId = r.Entry.EntityId,
        Label = r.Label,
        Reason = r.Entry.Reason,
        Sequence = r.Entry.Sequence,
    };

    /// <inheritdoc />
    public IReadOnlyList<string> Kinds { get; } =
    [
        .. db.Model.GetEntityTypes().Where(AuditRows.IsWhole).Select(t => t.ClrType)
            .Where(t => !t.IsDefined(typeof(NotAuditedAttribute), inherit: false) && !t.IsAssignableTo(typeof(IAuditedUnder)))
            .Select(t => t.Name).Order(StringComparer.Ordinal),
    ];

    /// <inheritdoc />
    public Task<PagedResult<AuditListItemDto>> ListAsync(AuditListRequest request, DateTimeOffset? from, DateTimeOffset? before, CancellationToken ct) =>
        Matching(request, from, before).Select(ToListItem).PageAsync(request with { Sorting = request.Sorting ?? NewestFirst }, Fields, ct);

    /// <inheritdoc />
    public async Task<AuditEntryDto?> FindAsync(Guid id, CancellationToken ct)
    {
        var row = await Rows().SingleOrDefaultAsync(r => r.Entry.Id == id, ct);
        return row is null ? null : Whole(row, await names.OfAsync([.. ChangesOf(row.Entry).Select(c => LinkIn(c.Field)).OfType<Guid>()], ct));
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<AuditEntryDto> ReadAsync(
        AuditListRequest request, DateTimeOffset? from, DateTimeOffset? before, [EnumeratorCancellation] CancellationToken ct)
    {
        // All names at once: while the rows are read, the connection is theirs.
        var named = await names.AllAsync(ct);
        var rows = Matching(request, from, before).OrderByDescending(r => r.Entry.At).ThenByDescending(r => r.Entry.Id).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(ct))
        {
            yield return Whole(row, named);
        }
    }

    private IQueryable<Row> Matching(AuditListRequest request, DateTimeOffset? from, DateTimeOffset? before)
    {
        // Names of accounts are searched once, not once for each entry.
        var called = names.Rows().Containing(request.Filter, n => n.Name).Select(n => (Guid?)n.Id);
        return Rows()
            .Where(r => request.Action == null || r.Entry.Action == request.Action)
            .Where(r => request.Kind == null || r.Entry.Kind == request.Kind)
            .Where(r => request.EntityId == null || r.Entry.EntityId == request.EntityId)
            .Where(r => request.ActorKind == null || r.Entry.ActorKind == request.ActorKind)
            .Where(r => request.ActorId == null || r.Entry.ActorId == request.ActorId)
            .Where(r => from == null || r.Entry.At >= from)
            .Where(r => before == null || r.Entry.At < before)
            .Containing(
                request.Filter,
                r => (r.Entry.Label == null && called.Contains(r.Entry.EntityId)) || (r.Entry.ActorName == null && called.Contains(r.Entry.ActorId)),
                r => r.Entry.Label,
                r => r.Entry.ActorName,
                r => r.Entry.BehindName,
                r => r.Entry.Reason);
    }

    private IQueryable<Row> Rows()
    {
        var named = names.Rows();
        return db.Set<AuditEntry>().AsNoTracking().Select(e => new Row
        {
            Entry = e,
            ActorName = e.ActorName ?? named.Where(n => n.Id == e.ActorId).Select(n => n.Name).FirstOrDefault(),
            Label = e.Label ?? named.Where(n => n.Id == e.EntityId).Select(n => n.Name).FirstOrDefault(),
        });
    }

    private static AuditEntryDto Whole(Row row, Dictionary<Guid, string> named) => new()
    {
        Id = row.Entry.Id,
        At = row.Entry.At,
        ActorKind = row.Entry.ActorKind,
        ActorId = row.Entry.ActorId,
        ActorName = row.ActorName,
        BehindName = row.Entry.BehindName,
        Action = row.Entry.Action,
        Kind = row.Entry.Kind,
        EntityId = row.Entry.EntityId,
        Label = row.Label,
        Reason = row.Entry.Reason,
        Sequence = row.Entry.Sequence,
        Address = row.Entry.Address,
        TraceId = row.Entry.TraceId,
        Hash = row.Entry.Hash,
        Changes = [.. ChangesOf(row.Entry).Select(c => c with { Field = Called(c.Field, named) })],
    };

    private static List<AuditChangeDto> ChangesOf(AuditEntry entry) => entry.Changes is null ? [] : JsonSerializer.Deserialize<List<AuditChangeDto>>(entry.Changes)!;

    // "roles[0192…]" is a link: whom it leads to is said by name while it has one.
    private static string Called(string field, Dictionary<Guid, string> named) =>
        LinkIn(field) is { } id && named.TryGetValue(id, out var name) ? field.Replace($"{id}", name, StringComparison.OrdinalIgnoreCase) : field;

    private static Guid? LinkIn(string field)
    {
        var (from, to) = (field.IndexOf('[', StringComparison.Ordinal), field.IndexOf(']', StringComparison.Ordinal));
        return from >= 0 && to > from && Guid.TryParse(field.AsSpan(from + 1, to - from - 1), out var id) ? id : null;
    }

    /// <summary>An entry with the names that it was given or, where it knows ids alone, that these have now.</summary>
    private sealed class Row
    {
        public required AuditEntry Entry { get; init; }

        public string? ActorName { get; init; }

        public string? Label { get; init; }
    }
}

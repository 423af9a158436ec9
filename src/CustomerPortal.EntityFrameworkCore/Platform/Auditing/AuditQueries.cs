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

    private static readonly Expression<Func<AuditEntry, AuditListItemDto>> ToListItem = e => new AuditListItemDto
    {
        Id = e.Id,
        At = e.At,
        ActorKind = e.ActorKind,
        ActorId = e.ActorId,
        ActorName = e.ActorName,
        BehindName = e.BehindName,
        Action = e.Action,
        Kind = e.Kind,
        EntityId = e.EntityId,
        Label = e.Label,
        Reason = e.Reason,
        Sequence = e.Sequence,
    };

    /// <inheritdoc />
    public IReadOnlyList<string> Kinds { get; } =
    [
        .. db.Model.GetEntityTypes().Where(AuditRows.IsWhole).Select(t => t.ClrType)
            .Where(t => !t.IsDefined(typeof(NotAuditedAttribute), inherit: false) && !t.IsAssignableTo(typeof(IAuditedUnder)))
            .Select(t => t.Name).Order(StringComparer.Ordinal),
    ];

    /// <inheritdoc />
    public async Task<PagedResult<AuditListItemDto>> ListAsync(AuditListRequest request, DateTimeOffset? from, DateTimeOffset? before, CancellationToken ct)
    {
        var page = await Matching(request, from, before).Select(ToListItem)
            .PageAsync(request with { Sorting = request.Sorting ?? NewestFirst }, Fields, ct);
        var named = await names.OfAsync(page.Items.SelectMany(e => new[] { e.ActorName is null ? e.ActorId : null, e.Label is null ? e.EntityId : null }), ct);
        return page with { Items = [.. page.Items.Select(e => e with { ActorName = e.ActorName ?? named(e.ActorId), Label = e.Label ?? named(e.EntityId) })] };
    }

    /// <inheritdoc />
    public async Task<AuditEntryDto?> FindAsync(Guid id, CancellationToken ct)
    {
        var entry = await db.Set<AuditEntry>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct);
        return entry is null ? null : Whole(entry, await names.AllAsync(ct));
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<AuditEntryDto> ReadAsync(
        AuditListRequest request, DateTimeOffset? from, DateTimeOffset? before, [EnumeratorCancellation] CancellationToken ct)
    {
        // All names at once: while the rows are read, the connection is theirs.
        var named = await names.AllAsync(ct);
        var rows = Matching(request, from, before).OrderByDescending(e => e.At).ThenByDescending(e => e.Id).AsAsyncEnumerable();
        await foreach (var entry in rows.WithCancellation(ct))
        {
            yield return Whole(entry, named);
        }
    }

    private IQueryable<AuditEntry> Matching(AuditListRequest request, DateTimeOffset? from, DateTimeOffset? before) => db.Set<AuditEntry>().AsNoTracking()
        .Where(e => request.Action == null || e.Action == request.Action)
        .Where(e => request.Kind == null || e.Kind == request.Kind)
        .Where(e => request.EntityId == null || e.EntityId == request.EntityId)
        .Where(e => request.ActorKind == null || e.ActorKind == request.ActorKind)
        .Where(e => request.ActorId == null || e.ActorId == request.ActorId)
        .Where(e => from == null || e.At >= from)
        .Where(e => before == null || e.At < before)
        .Containing(request.Filter, e => e.Label ?? string.Empty, e => e.ActorName ?? string.Empty, e => e.Reason ?? string.Empty);

    private static AuditEntryDto Whole(AuditEntry entry, Func<Guid?, string?> named) => new()
    {
        Id = entry.Id,
        At = entry.At,
        ActorKind = entry.ActorKind,
        ActorId = entry.ActorId,
        ActorName = entry.ActorName ?? named(entry.ActorId),
        BehindName = entry.BehindName,
        Action = entry.Action,
        Kind = entry.Kind,
        EntityId = entry.EntityId,
        Label = entry.Label ?? named(entry.EntityId),
        Reason = entry.Reason,
        Sequence = entry.Sequence,
        Address = entry.Address,
        TraceId = entry.TraceId,
        Hash = entry.Hash,
        Changes = entry.Changes is null ? [] : [.. JsonSerializer.Deserialize<List<AuditChangeDto>>(entry.Changes)!.Select(c => c with { Field = Called(c.Field, named) })],
    };

    // "roles[0192…]" is a link: whom it leads to is said by name while it has one.
    private static string Called(string field, Func<Guid?, string?> named)
    {
        var (from, to) = (field.IndexOf('[', StringComparison.Ordinal), field.IndexOf(']', StringComparison.Ordinal));
        return from >= 0 && to > from && Guid.TryParse(field.AsSpan(from + 1, to - from - 1), out var id) && named(id) is { } name
            ? $"{field[..(from + 1)]}{name}{field[to..]}"
            : field;
    }
}

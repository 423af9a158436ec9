using System.Globalization;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Features;

/// <inheritdoc />
internal sealed class EditionQueries(PortalDbContext db) : IEditionQueries
{
    private static readonly SortFields<EditionRow> Fields = new SortFields<EditionRow>("name", e => e.NormalizedName, e => e.Id)
        .Add("tenantCount", e => e.TenantCount)
        .Add("createdAt", e => e.CreatedAt);

    /// <inheritdoc />
    public async Task<PagedResult<EditionDto>> ListAsync(ListRequest request, CancellationToken ct)
    {
        var rows = db.Set<Edition>().AsNoTracking().Select(e => new EditionRow
        {
            Id = e.Id,
            Name = e.Name,
            NormalizedName = e.NormalizedName,
            Version = e.Version,
            CreatedAt = e.CreatedAt,
            TenantCount = db.Set<Tenant>().Count(t => t.EditionId == e.Id),
        });
        if (!string.IsNullOrWhiteSpace(request.Filter))
        {
            var name = Edition.Normalize(request.Filter);
            rows = rows.Where(e => e.NormalizedName.Contains(name));
        }

        return (await rows.PageAsync(request, Fields, ct)).Map(e => new EditionDto
        {
            Id = e.Id,
            Name = e.Name,
            ConcurrencyStamp = e.Version.ToString(CultureInfo.InvariantCulture),
            TenantCount = e.TenantCount,
            CreatedAt = e.CreatedAt,
        });
    }

    /// <inheritdoc />
    public Task<int> CountTenantsAsync(Guid editionId, CancellationToken ct) => db.Set<Tenant>().CountAsync(t => t.EditionId == editionId, ct);

    private sealed record EditionRow
    {
        public required Guid Id { get; init; }

        public required string Name { get; init; }

        public required string NormalizedName { get; init; }

        public required int Version { get; init; }

        public required DateTimeOffset CreatedAt { get; init; }

        public required int TenantCount { get; init; }
    }
}

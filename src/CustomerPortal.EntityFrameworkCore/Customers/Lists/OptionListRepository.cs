using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class OptionListRepository(PortalDbContext db) : IOptionListRepository
{
    /// <summary>Which field of the card carries values of which list.</summary>
    private static readonly Dictionary<string, Expression<Func<Customer, Guid?>>> Fields = new()
    {
        [PopUpLists.CustomerTypes] = c => c.General.CustomerTypeId,
        [PopUpLists.Enterprises] = c => c.General.EnterpriseId,
        [PopUpLists.Segments] = c => c.General.SegmentId,
        [PopUpLists.Areas] = c => c.General.AreaId,
    };

    /// <inheritdoc />
    public Task<OptionList?> FindAsync(string code, CancellationToken ct) =>
        db.Set<OptionList>().Include(l => l.Values).FirstOrDefaultAsync(l => l.Code == code, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<OptionList>> ListAsync(CancellationToken ct) =>
        await db.Set<OptionList>().Include(l => l.Values).OrderBy(l => l.Id).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<OptionList>> ListAsync(IReadOnlyCollection<string> codes, CancellationToken ct) =>
        await db.Set<OptionList>().Include(l => l.Values).Where(l => codes.Contains(l.Code)).OrderBy(l => l.Id).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, int>> CountUsesAsync(string listCode, CancellationToken ct) =>
        Fields.TryGetValue(listCode, out var field)
            ? await db.Set<Customer>().Select(field).Where(id => id != null).GroupBy(id => id!.Value)
                .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct)
            : new Dictionary<Guid, int>();

    /// <inheritdoc />
    public void Add(OptionList list) => db.Add(list);

    /// <inheritdoc />
    public void Remove(OptionList list) => db.Remove(list);
}

using CustomerPortal.Customers;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.AccountingSync;

/// <inheritdoc cref="ICustomerSyncQueries" />
internal sealed class CustomerSyncQueries(PortalDbContext db) : ICustomerSyncQueries, ICustomerSyncDirectory
{
    private static readonly SortFields<Row> Sorting = new SortFields<Row>("since", r => r.Since, r => r.CustomerId)
        .Add("customerName", r => r.NameKey)
        .Add("state", r => r.State);

    /// <inheritdoc />
    public async Task<PagedResult<SyncProblemRow>> GetProblemsAsync(SyncProblemListRequest request, CancellationToken ct)
    {
        var rows = from sync in db.Set<CustomerSync>().AsNoTracking()
                   where sync.State == CustomerSyncState.Blocked || sync.State == CustomerSyncState.Failed
                   where request.State == null || sync.State == request.State
                   join customer in db.Set<Customer>() on sync.CustomerId equals customer.Id
                   select new Row
                   {
                       CustomerId = sync.CustomerId,
                       Name = customer.General.Name,
                       NameKey = customer.NameKey,
                       Number = customer.Number,
                       State = sync.State,
                       Code = sync.ProblemCode!,
                       Field = sync.ProblemField,
                       Attempts = sync.Attempts,
                       Since = sync.ProblemSince!.Value,
                       RetryAt = sync.RetryAt,
                   };
        var key = SearchKey.Of(request.Filter);
        var page = await (key.Length == 0 ? rows : rows.Where(r => r.NameKey.Contains(key) || r.Number.Contains(key))).PageAsync(request, Sorting, ct);
        return page.Map(r => new SyncProblemRow(r.CustomerId, r.Name, r.Number, r.State, r.Code, r.Field, r.Attempts, r.Since, r.RetryAt));
    }

    /// <inheritdoc />
    public async Task<SyncSummaryDto> GetSummaryAsync(CancellationToken ct)
    {
        var counts = await db.Set<CustomerSync>().GroupBy(s => s.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new SyncSummaryDto(
            counts.GetValueOrDefault(CustomerSyncState.Pending) + counts.GetValueOrDefault(CustomerSyncState.Sending),
            counts.GetValueOrDefault(CustomerSyncState.Failed),
            counts.GetValueOrDefault(CustomerSyncState.Blocked));
    }

    /// <inheritdoc />
    public Task<bool> CustomerExistsAsync(Guid customerId, CancellationToken ct) => db.Set<Customer>().AnyAsync(c => c.Id == customerId, ct);

    /// <inheritdoc />
    public async Task<CustomerSyncState> StateOfAsync(Guid customerId, CancellationToken ct) =>
        await db.Set<CustomerSync>().Where(s => s.CustomerId == customerId).Select(s => (CustomerSyncState?)s.State).FirstOrDefaultAsync(ct)
            ?? CustomerSyncState.Pending;

    private sealed class Row
    {
        public required Guid CustomerId { get; init; }

        public required string Name { get; init; }

        public required string NameKey { get; init; }

        public required string Number { get; init; }

        public required CustomerSyncState State { get; init; }

        public required string Code { get; init; }

        public string? Field { get; init; }

        public required int Attempts { get; init; }

        public required DateTimeOffset Since { get; init; }

        public DateTimeOffset? RetryAt { get; init; }
    }
}

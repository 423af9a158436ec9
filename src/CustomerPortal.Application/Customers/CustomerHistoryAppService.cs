using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerHistoryAppService(ICustomerHistoryQueries queries, IPermissionChecker permissions, ConflictRetry retry)
    : ICustomerHistoryAppService
{
    /// <inheritdoc />
    public async Task<PagedResult<CustomerVersionDto>> GetListAsync(Guid customerId, ListRequest request, CancellationToken ct)
    {
        var (total, versions) = await queries.GetPageAsync(customerId, request, ct);
        if (total == 0)
        {
            throw new EntityNotFoundException(typeof(Customer), customerId);
        }

        var mayViewBank = await MayViewBankAsync(ct);
        var snapshots = versions.Select(v => CustomerSnapshot.Parse(v.Snapshot)).Append(CustomerSnapshot.Empty).ToList();
        var items = versions.Take(request.Take).Select((v, i) => new CustomerVersionDto(
            v.Version, v.SavedAt, v.SavedBy, v.SavedByName, Changes(snapshots[i + 1], snapshots[i], mayViewBank)));
        return new PagedResult<CustomerVersionDto>(total, false, [.. items]);
    }

    /// <inheritdoc />
    public async Task<CustomerAtVersionDto> GetAsync(Guid customerId, int version, CancellationToken ct)
    {
        var kept = EntityNotFoundException.Require(await queries.FindAsync(customerId, version, ct), version);
        var mayViewBank = await MayViewBankAsync(ct);
        var fields = CustomerSnapshot.Parse(kept.Snapshot).Values.Select(v => IsHidden(v.Field, mayViewBank)
            ? new FieldValueDto(v.Field, v.RowId, null, true)
            : new FieldValueDto(v.Field, v.RowId, v.Value, false));
        return new CustomerAtVersionDto(kept.Version, kept.SavedAt, kept.SavedBy, kept.SavedByName, [.. fields]);
    }

    /// <inheritdoc />
    public Task<CustomerDto> RestoreAsync(Guid customerId, int version, RestoreVersionDto input, CancellationToken ct) =>
        retry.RunAsync<VersionRestore, CustomerDto>(restore => restore.RestoreAsync(customerId, version, input, ct), ct);

    private static IReadOnlyList<FieldChangeDto> Changes(CustomerSnapshot former, CustomerSnapshot current, bool mayViewBank) =>
    [
        .. former.DifferencesTo(current).Select(d => IsHidden(d.Field, mayViewBank)
            ? new FieldChangeDto(d.Field, d.RowId, null, null, true)
            : new FieldChangeDto(d.Field, d.RowId, d.Former, d.Current, false)),
    ];

    private static bool IsHidden(string field, bool mayViewBank) => !mayViewBank && CustomerFields.Find(field) is not { IsSensitive: false };

    private async Task<bool> MayViewBankAsync(CancellationToken ct) => await permissions.IsGrantedAsync(CustomersPermissions.ViewBank, ct);
}

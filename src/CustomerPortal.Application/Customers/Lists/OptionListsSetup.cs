using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Customers;

/// <summary>Gives a new tenant every pop-up list, filled where the trade has common values.</summary>
internal sealed class OptionListsSetup(IOptionListRepository lists, IUnitOfWork unitOfWork) : ITenantSetup
{
    /// <inheritdoc />
    public int Order => 20;

    /// <inheritdoc />
    public async Task PrepareAsync(CancellationToken ct)
    {
        var kept = (await lists.ListAsync(ct)).Select(l => l.Code).ToHashSet();
        foreach (var code in PopUpLists.All.Where(code => !kept.Contains(code)))
        {
            lists.Add(code switch
            {
                PopUpLists.DeliveryTerms => StandardDeliveryTerms.Make(),
                PopUpLists.DeliveryModes => StandardDeliveryModes.Make(),
                _ => OptionList.PopUp(code),
            });
        }

        await unitOfWork.SaveAsync(ct);
    }
}

using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

internal sealed class CustomersPermissionDefinitions : IPermissionDefinitionProvider
{
    public void Define(PermissionRegistry registry)
    {
        var view = registry.Group(CustomersPermissions.Group).Add(CustomersPermissions.View)
            .For(ReadyMadeRoles.Sales, ReadyMadeRoles.AccountsReceivable, ReadyMadeRoles.Support, ReadyMadeRoles.ReadOnly);
        view.Add(CustomersPermissions.Create).For(ReadyMadeRoles.Sales);
        view.Add(CustomersPermissions.Edit).For(ReadyMadeRoles.Sales, ReadyMadeRoles.AccountsReceivable);
        view.Add(CustomersPermissions.Activate).For(ReadyMadeRoles.Sales);
        view.Add(CustomersPermissions.Delete);
        view.Add(CustomersPermissions.ViewBank).For(ReadyMadeRoles.AccountsReceivable);
        view.Add(CustomersPermissions.ManageContacts).For(ReadyMadeRoles.Sales, ReadyMadeRoles.Support);
        view.Add(CustomersPermissions.ManageGroups);
        view.Add(CustomersPermissions.ManageLists);
    }
}

using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

internal sealed class AccountingSyncPermissionDefinitions : IPermissionDefinitionProvider
{
    public void Define(PermissionRegistry registry) =>
        registry.Group(AccountingSyncPermissions.Group)
            .Add(AccountingSyncPermissions.View).For(ReadyMadeRoles.Sales, ReadyMadeRoles.AccountsReceivable, ReadyMadeRoles.Support, ReadyMadeRoles.ReadOnly)
            .Add(AccountingSyncPermissions.Push).For(ReadyMadeRoles.Sales, ReadyMadeRoles.AccountsReceivable);
}

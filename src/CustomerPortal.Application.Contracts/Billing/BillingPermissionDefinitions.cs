using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Defines the permissions of Billing.</summary>
public sealed class BillingPermissionDefinitions : IPermissionDefinitionProvider
{
    /// <inheritdoc />
    public void Define(PermissionRegistry registry)
    {
        var group = registry.Group(BillingPermissions.Group);
        var invoices = ForReaders(group.Add(BillingPermissions.Invoices.Default)).For(ReadyMadeRoles.Support);
        ForWriters(invoices, BillingPermissions.Invoices.Create, BillingPermissions.Invoices.Edit, BillingPermissions.Invoices.Delete);
        ForWriters(invoices, BillingPermissions.Invoices.Issue, BillingPermissions.Invoices.Send);
        var payments = ForReaders(group.Add(BillingPermissions.Payments.Default)).For(ReadyMadeRoles.Support);
        ForWriters(payments, BillingPermissions.Payments.Create, BillingPermissions.Payments.Void);
        ForWriters(ForReaders(group.Add(BillingPermissions.Statements.Default)).For(ReadyMadeRoles.Support), BillingPermissions.Statements.Send);
        ForReaders(group.Add(BillingPermissions.Companies.Default)).Add(BillingPermissions.Companies.Edit);
        ForReaders(group.Add(BillingPermissions.Currencies.Default)).Add(BillingPermissions.Currencies.Edit);
        ForReaders(group.Add(BillingPermissions.PaymentTerms.Default)).Add(BillingPermissions.PaymentTerms.Edit);
        ForReaders(group.Add(BillingPermissions.TaxCodes.Default)).Add(BillingPermissions.TaxCodes.Edit);
    }

    private static PermissionDefinition ForReaders(PermissionDefinition permission) =>
        permission.For(ReadyMadeRoles.Sales, ReadyMadeRoles.AccountsReceivable, ReadyMadeRoles.ReadOnly);

    private static void ForWriters(PermissionDefinition parent, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            parent.Add(name).For(ReadyMadeRoles.Sales, ReadyMadeRoles.AccountsReceivable);
        }
    }
}

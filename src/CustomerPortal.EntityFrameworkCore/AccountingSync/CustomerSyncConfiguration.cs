using CustomerPortal.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.AccountingSync;

internal sealed class CustomerSyncConfiguration : IEntityTypeConfiguration<CustomerSync>
{
    public void Configure(EntityTypeBuilder<CustomerSync> builder)
    {
        builder.ToTable("AccountingSyncCustomers");
        builder.Property(s => s.Connector).HasMaxLength(AccountingSyncConsts.ConnectorMaxLength);
        builder.Property(s => s.ProblemField).HasMaxLength(AccountingSyncConsts.FieldMaxLength);
        builder.Property(s => s.ProblemCode).HasMaxLength(AccountingSyncConsts.CodeMaxLength);
        builder.Property(s => s.RemoteId).HasMaxLength(AccountingSyncConsts.RemoteIdMaxLength);
        builder.Property(s => s.DebtorNumber).HasMaxLength(CustomerConsts.DebtorNumberMaxLength);
        builder.Property(s => s.Etag).HasMaxLength(AccountingSyncConsts.EtagMaxLength);

        builder.HasIndex(s => new { s.TenantId, s.CustomerId }).IsUnique();

        // The dashboard's problems, and the list of customers in a state.
        builder.HasIndex(s => new { s.TenantId, s.State, s.CustomerId });
    }
}

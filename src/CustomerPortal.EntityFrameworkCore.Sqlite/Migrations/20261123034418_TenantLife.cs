using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerPortal.Migrations
{
    /// <inheritdoc />
    public partial class TenantLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PlatformTenants_HostLabel",
                table: "PlatformTenants");

            migrationBuilder.DropIndex(
                name: "IX_PlatformTenants_HostName",
                table: "PlatformTenants");

            migrationBuilder.DropIndex(
                name: "IX_PlatformTenants_NormalizedName",
                table: "PlatformTenants");

            migrationBuilder.DropIndex(
                name: "IX_PlatformFeatureValues_ForTenantId_Name",
                table: "PlatformFeatureValues");

            migrationBuilder.RenameColumn(
                name: "ForTenantId",
                table: "PlatformFeatureValues",
                newName: "HolderId");

            migrationBuilder.AddColumn<DateTime>(
                name: "DeactivatedAt",
                table: "PlatformTenants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeactivationReason",
                table: "PlatformTenants",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EditionId",
                table: "PlatformTenants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PurgeAt",
                table: "PlatformTenants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PurgeBegunAt",
                table: "PlatformTenants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PurgedAt",
                table: "PlatformTenants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Provider",
                table: "PlatformFeatureValues",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Tenant");

            migrationBuilder.CreateTable(
                name: "PlatformEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlatformTenantHostNames",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 253, nullable: false),
                    IsPrimary = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformTenantHostNames", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlatformTenantHostNames_PlatformTenants_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "PlatformTenants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlatformUsageLocks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Feature = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Held = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformUsageLocks", x => x.Id);
                });

            // The one host name that a tenant could have is its primary one; the setting that kept it is gone.
            migrationBuilder.Sql(
                """
                INSERT INTO "PlatformTenantHostNames" ("Id", "OwnerId", "Name", "IsPrimary", "AddedAt")
                SELECT "Id", "Id", "HostName", TRUE, "ChangedAt" FROM "PlatformTenants" WHERE "HostName" IS NOT NULL AND "DeletedAt" IS NULL;
                DELETE FROM "PlatformSettingValues" WHERE "Name" = 'Portal.HostName';
                """);

            // Tenants deleted before had given up their names: they cannot be restored, and are purged by the next daily job.
            migrationBuilder.Sql(
                """
                UPDATE "PlatformTenants" SET "PurgeAt" = "DeletedAt", "PurgeBegunAt" = "DeletedAt",
                    "NormalizedName" = CAST("Id" AS TEXT), "HostLabel" = CAST("Id" AS TEXT) WHERE "DeletedAt" IS NOT NULL;
                """);

            migrationBuilder.DropColumn(
                name: "HostName",
                table: "PlatformTenants");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformTenants_EditionId",
                table: "PlatformTenants",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformTenants_HostLabel",
                table: "PlatformTenants",
                column: "HostLabel",
                unique: true,
                filter: "\"PurgedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformTenants_NormalizedName",
                table: "PlatformTenants",
                column: "NormalizedName",
                unique: true,
                filter: "\"PurgedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformFeatureValues_Provider_HolderId_Name",
                table: "PlatformFeatureValues",
                columns: new[] { "Provider", "HolderId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformEditions_NormalizedName",
                table: "PlatformEditions",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformTenantHostNames_Name",
                table: "PlatformTenantHostNames",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformTenantHostNames_OwnerId",
                table: "PlatformTenantHostNames",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformUsageLocks_TenantId_Feature",
                table: "PlatformUsageLocks",
                columns: new[] { "TenantId", "Feature" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_PlatformTenants_PlatformEditions_EditionId",
                table: "PlatformTenants",
                column: "EditionId",
                principalTable: "PlatformEditions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PlatformTenants_PlatformEditions_EditionId",
                table: "PlatformTenants");

            migrationBuilder.DropTable(
                name: "PlatformEditions");

            migrationBuilder.DropTable(
                name: "PlatformTenantHostNames");

            migrationBuilder.DropTable(
                name: "PlatformUsageLocks");

            migrationBuilder.DropIndex(
                name: "IX_PlatformTenants_EditionId",
                table: "PlatformTenants");

            migrationBuilder.DropIndex(
                name: "IX_PlatformTenants_HostLabel",
                table: "PlatformTenants");

            migrationBuilder.DropIndex(
                name: "IX_PlatformTenants_NormalizedName",
                table: "PlatformTenants");

            migrationBuilder.DropIndex(
                name: "IX_PlatformFeatureValues_Provider_HolderId_Name",
                table: "PlatformFeatureValues");

            migrationBuilder.DropColumn(
                name: "DeactivatedAt",
                table: "PlatformTenants");

            migrationBuilder.DropColumn(
                name: "DeactivationReason",
                table: "PlatformTenants");

            migrationBuilder.DropColumn(
                name: "EditionId",
                table: "PlatformTenants");

            migrationBuilder.DropColumn(
                name: "PurgeAt",
                table: "PlatformTenants");

            migrationBuilder.DropColumn(
                name: "PurgeBegunAt",
                table: "PlatformTenants");

            migrationBuilder.DropColumn(
                name: "PurgedAt",
                table: "PlatformTenants");

            migrationBuilder.DropColumn(
                name: "Provider",
                table: "PlatformFeatureValues");

            migrationBuilder.RenameColumn(
                name: "HolderId",
                table: "PlatformFeatureValues",
                newName: "ForTenantId");

            migrationBuilder.AddColumn<string>(
                name: "HostName",
                table: "PlatformTenants",
                type: "TEXT",
                maxLength: 253,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformTenants_HostLabel",
                table: "PlatformTenants",
                column: "HostLabel",
                unique: true,
                filter: "\"DeletedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformTenants_HostName",
                table: "PlatformTenants",
                column: "HostName",
                unique: true,
                filter: "\"DeletedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformTenants_NormalizedName",
                table: "PlatformTenants",
                column: "NormalizedName",
                unique: true,
                filter: "\"DeletedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformFeatureValues_ForTenantId_Name",
                table: "PlatformFeatureValues",
                columns: new[] { "ForTenantId", "Name" },
                unique: true);
        }
    }
}
